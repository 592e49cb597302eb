<#include "parts.md.ftl">
## Correcting your information

If something we know about you is wrong or incomplete, you can have it corrected.
<#list rights?filter(r -> r.id == "correct") as right>
<@under right/><#if right.how> ${sentence(right.how)}</#if><@ways right/><#if right.inPerson> In person: ${sentence(right.inPerson)}</#if>
</#list>
