<#include "parts.md.ftl">
<#assign receivers = parties?filter(p -> p.receives || !p.role.isA("data-source"))>
<#if parties.none>
## With whom we share

<@says parties.none>We do not share your information with others.</@says><#if disclosures.governmentRequests.when || disclosures.businessTransfer.may || disclosures.safety || disclosures.aggregate.shares> See [other disclosures](#other-disclosures) for what can still happen.</#if>
</#if>
<#if (receivers?size > 0)>
## With whom we share

<#assign named = receivers?filter(p -> p.receives || p.receives.none)>
<#assign purposed = receivers?filter(p -> p.purposes)>
<#assign located = receivers?filter(p -> p.country)>
| Who | What they are to us |<#if (named?size > 0)> What they receive |</#if><#if (purposed?size > 0)> What for |</#if><#if (located?size > 0)> Where |</#if>
|---|---|<#if (named?size > 0)>---|</#if><#if (purposed?size > 0)>---|</#if><#if (located?size > 0)>---|</#if>
<#list receivers as party>
| ${headed(party)} | <#if party.role>${capitalized(party.role)}<#else>Not stated</#if> |<#if (named?size > 0)> <#if party.receives.none><@says party.receives.none>Nothing</@says><#elseif party.receives>${capitalized(party.receives)}<#else>Not stated</#if> |</#if><#if (purposed?size > 0)> <#if party.purposes>${capitalized(party.purposes)}<#else>Not stated</#if> |</#if><#if (located?size > 0)> <#if party.country>${capitalized(party.country)}<#else>Not stated</#if> |</#if>
</#list>
<#assign more = receivers?filter(p -> detailed(p))>
<#if (more?size > 0)>

### More about those who receive it

<#list more as party>
- **${headed(party)}:**<@detail party/>
</#list>
</#if>
</#if>
