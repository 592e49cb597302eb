<#include "parts.md.ftl">
<#assign receivers = parties?filter(p -> receiver(p))>
<#assign others = parties?filter(p -> p.receives.no && !giver(p))>
<#if parties.no>
## With whom we share

<@says parties.no>We do not share your information with others.</@says><#if disclosures.governmentRequests.when || disclosures.businessTransfer.may || disclosures.safety || disclosures.aggregate.shares> See [other disclosures](#other-disclosures) for what can still happen.</#if>
</#if>
<#if (receivers?size + others?size > 0)>
## With whom we share

</#if>
<#if (receivers?size > 0)>
<#-- What a party receives for a use that says so itself. -->
<#function parts use party><#return use.recipients?filter(r -> r.party.id == party.id)></#function>
<#-- The line of the party that names it, if there is one: it is told by this row as well. -->
<#function asIn list item><#local same = list?filter(x -> x.id == item.id)><#if (same?size > 0)><#return same[0]></#if><#return item></#function>
<#function special party><#return uses?filter(u -> parts(u, party)?size != 0)></#function>
<#function usual party><#return party.purposes?filter(u -> parts(u, party)?size == 0)></#function>
<#function told item party><#return special(party)?filter(u -> parts(u, party)?filter(r -> r.data?filter(d -> d.id == item.id)?size != 0)?size != 0)?size != 0></#function>
<#function untold party><#return party.receives?filter(d -> !told(d, party))></#function>
<#assign named = receivers?filter(p -> p.receives || special(p)?size != 0)?size != 0>
<#assign purposed = receivers?filter(p -> p.purposes || special(p)?size != 0)?size != 0>
<#assign located = receivers?filter(p -> p.country)?size != 0>
<#macro who party>| ${headed(party)} | <#if party.role>${capitalized(party.role)}</#if> |</#macro>
<#macro at party><#if located> <#if party.country>${capitalized(party.country)}</#if> |</#if></#macro>
| Who | What they are to us |<#if named> What they receive |</#if><#if purposed> What for |</#if><#if located> Where |</#if>
|---|---|<#if named>---|</#if><#if purposed>---|</#if><#if located>---|</#if>
<#list receivers as party>
<#list special(party) as use>
<#list parts(use, party) as part>
<@who party/> <#if part.data>${capitalized(joined(part.data?map(d -> asIn(party.receives, d).label)))}</#if> | ${capitalized(asIn(party.purposes, use).label)} |<@at party/>
</#list>
</#list>
<#if (special(party)?size == 0)>
<@who party/><#if named> <#if party.receives>${capitalized(party.receives)}</#if> |</#if><#if purposed> <#if party.purposes>${capitalized(party.purposes)}</#if> |</#if><@at party/>
<#elseif (usual(party)?size > 0)>
<@who party/> <#if party.receives>${capitalized(party.receives)}</#if> | ${capitalized(joined(usual(party)?map(u -> u.label)))} |<@at party/>
<#elseif (untold(party)?size > 0)>
<@who party/> ${capitalized(joined(untold(party)?map(d -> d.label)))} | |<@at party/>
</#if>
</#list>
<#assign more = receivers?filter(p -> detailed(p))>
<#if (more?size > 0)>

### More about those who receive it

<#list more as party>
- **${headed(party)}:**<@detail party/>
</#list>
</#if>
</#if>
<#if (others?size > 0)>

### Who receives nothing from us

<#list others as party>
- **${headed(party)}:**<#if party.role> ${capitalized(party.role)}.</#if><#if party.country> They work in ${party.country}.</#if><#if party.purposes> What for: ${party.purposes}.</#if> <@says party.receives.no>We give them no information.</@says><@detail party/>
</#list>
</#if>
