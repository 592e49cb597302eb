<#include "parts.md.ftl">
## Your rights

You have these rights:

<#-- Limits that one law sets are told under that law alone. -->
<#assign european = laws?filter(l -> l == "gdpr" || l == "uk-gdpr")>
<#macro limit><#if (european?size > 0)> Where ${either(european)} applies to you, <#nested></#if></#macro>

<#-- An authority does not answer at our own addresses. -->
<#function ourOwn right><#return (right.at && right.at?starts_with("/")) || (right.email && [organization.contact.email, organization.dpo.email, organization.officer.email, complaints.contact.email]?filter(e -> e && e == right.email)?size > 0)></#function>
<#list rights as right>
- **${capitalized(right.label)}.**<@under right/><#if right.how> ${sentence(right.how)}</#if><#if right.id == "complain" && ourOwn(right)> You can also complain to us.</#if><@ways right/><#if right.inPerson> In person: ${sentence(right.inPerson)}</#if><#if right.id == "portability"><@limit>this is for information you gave us, which we use by automated means because you agreed or because of a contract with you.</@limit></#if><#if right.id == "withdraw-consent" && (european?size > 0)> Withdrawing it does not make unlawful what we did before.</#if>
</#list>
