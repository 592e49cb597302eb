<#include "parts.md.ftl">
<#-- What you give us and what we see ourselves comes from no other source. -->
<#function others item><#return item.from?filter(f -> !["you", "observation", "inference"]?seq_contains(f.id))></#function>
<#assign received = data?filter(i -> others(i)?size != 0)>
<#assign sources = parties?filter(p -> p.role.isA("data-source"))>
<#if (received?size + sources?size > 0)>
## Information from other sources

</#if>
<#if (received?size > 0)>
We get some information about you from others:

<#assign used = received?filter(i -> i.uses)>
| Information | Where it comes from |<#if (used?size > 0)> What for |</#if>
|---|---|<#if (used?size > 0)>---|</#if>
<#list received as item>
| ${capitalized(item.label)} | ${capitalized(joined(others(item)))} |<#if (used?size > 0)> <#if item.uses>${capitalized(item.uses)}<#else>Not stated</#if> |</#if>
</#list>
</#if>
<#if (sources?size > 0)>

Where we get it:

<#list sources as party>
- **${headed(party)}:**<#if party.role> ${capitalized(party.role)}.</#if><#if party.country> They work in ${party.country}.</#if><#if !party.receives><@detail party/></#if>
</#list>
</#if>
