<#include "parts.md.ftl">
## Your right to object

<#assign bound = rights?filter(r -> r.id == "object" && r.laws)?size != 0>
<#list rights?filter(r -> r.id == "object") as right>
**You can ${right.label}.**<@under right/><#if right.how> ${sentence(right.how)}</#if><@ways right/>
</#list>
<#function open basis><#return basis.isA("legitimate-interest") || basis.isA("public-task")></#function>
<#-- Marketing has a list of its own: it needs no reason. -->
<#function reasoned uses><#return purposes(uses)?filter(p -> !p.marketing)></#function>
<#assign anywhere = reasoned(uses?filter(u -> u.basis?filter(b -> open(b) && !b.law)?size != 0))>
<#assign somewhere = uses?filter(u -> u.basis?filter(b -> open(b) && b.law)?size != 0)?filter(u -> reasoned([u])?size != 0)>
<#if (anywhere?size + somewhere?size > 0)>

<#if bound>Where this right holds, you<#else>You</#if> can object, for reasons that arise from your own situation, to our use of information:

<#list anywhere as purpose>
- ${purpose}
</#list>
<#list somewhere as use>
- ${joined(reasoned([use]))}, where ${either(use.basis?filter(b -> open(b) && b.law)?map(b -> b.law))} applies to you
</#list>
</#if>
<#assign marketing = purposes(uses)?filter(p -> p.marketing)>
<#if (marketing?size > 0)>

<#if bound>Where this right holds, you<#else>You</#if> can object to marketing at any time and without giving a reason:

<#list marketing as purpose>
- ${purpose}
</#list>
</#if>
