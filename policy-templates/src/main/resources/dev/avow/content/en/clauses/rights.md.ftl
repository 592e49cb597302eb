<#include "parts.md.ftl">
## Your rights

You have these rights:

<#list rights as right>
- **${capitalized(right.label)}.**<#if right.laws> This holds where ${right.laws} applies to you.</#if><#if right.how> ${sentence(right.how)}</#if><@ways right/><#if right.inPerson> In person: ${sentence(right.inPerson)}</#if><#if right.id == "portability"> This is for information you gave us, which we use by automated means because you agreed or because of a contract with you.</#if><#if right.id == "withdraw-consent"> What we did before you withdraw it stays lawful.</#if>
</#list>
