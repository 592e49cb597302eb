<#include "parts.md.ftl">
## Your right to object

<#list rights?filter(r -> r.id == "object") as right>
**You can ${right.label}.**<#if right.laws> This holds where ${right.laws} applies to you.</#if><#if right.how> ${sentence(right.how)}</#if><@ways right/>
</#list>
<#assign interested = uses?filter(u -> u.basis.isA("legitimate-interest") || u.basis.isA("public-task"))>
<#if (interested?size > 0)>

You can object, for reasons that arise from your own situation, to our use of information:

<#list interested as use>
- ${use.purpose}
</#list>
</#if>
<#assign marketing = uses?filter(u -> u.marketing)>
<#if (marketing?size > 0)>

You can object to marketing at any time and without giving a reason:

<#list marketing as use>
- ${use.purpose}
</#list>
</#if>
