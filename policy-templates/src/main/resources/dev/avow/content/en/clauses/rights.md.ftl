<#include "parts.md.ftl">
## Your rights

You have these rights:

<#-- Limits that one law sets are told under that law alone. -->
<#assign european = laws?filter(l -> l == "gdpr" || l == "uk-gdpr")>
<#macro limit><#if (european?size > 0)> Where ${either(european)} applies to you, <#nested></#if></#macro>

<#list rights as right>
- **${capitalized(right.label)}.**<@under right/><#if right.how> ${sentence(right.how)}</#if><@ways right/><#if right.inPerson> In person: ${sentence(right.inPerson)}</#if><#if right.id == "portability"><@limit>this is for information you gave us, which we use by automated means because you agreed or because of a contract with you.</@limit></#if><#if right.id == "withdraw-consent" && (european?size > 0)> Withdrawing it does not make unlawful what we did before.</#if>
</#list>
