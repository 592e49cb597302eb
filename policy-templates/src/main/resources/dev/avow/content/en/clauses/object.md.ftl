<#include "parts.md.ftl">
## Your right to object

<#assign bound = rights?filter(r -> r.id == "object" && r.laws)?size != 0>
<#list rights?filter(r -> r.id == "object") as right>
**You can ${right.label}.**<@under right/><#if right.how> ${sentence(right.how)}</#if><@ways right/>
</#list>
<#function open basis><#return basis.isA("legitimate-interest") || basis.isA("public-task")></#function>
<#-- Marketing has a list of its own: it needs no reason. -->
<#assign reasoned = uses?filter(u -> u.purpose?filter(p -> !p.marketing)?size != 0)>
<#assign anywhere = reasoned?filter(u -> u.basis?filter(b -> open(b) && !b.law)?size != 0)>
<#assign somewhere = reasoned?filter(u -> u.basis?filter(b -> open(b) && b.law)?size != 0)>
<#if (anywhere?size + somewhere?size > 0)>

<#if bound>Where this right holds, you<#else>You</#if> can object, for reasons that arise from your own situation, to these [uses](#how-we-use) of information:

<#list anywhere as use>
- ${capitalized(use.label)}
</#list>
<#list somewhere as use>
- ${capitalized(use.label)}, where ${either(use.basis?filter(b -> open(b) && b.law)?map(b -> b.law))} applies to you
</#list>
</#if>
<#assign marketing = uses?filter(u -> u.marketing)>
<#if (marketing?size > 0)>

<#if bound>Where this right holds, you<#else>You</#if> can object to marketing at any time and without giving a reason:

<#list marketing as use>
- ${capitalized(use.label)}<#assign kinds = use.purpose?filter(p -> p.marketing)><#if (kinds?size < use.purpose?size)>: ${joined(kinds)}</#if>
</#list>
</#if>
