<#include "parts.md.ftl">
<#function received item><#return foreignOnly(item.sources)></#function>
<#-- The uses that have an item from the same others. -->
<#function alike item from><#return item.uses?filter(u -> ids(foreignOnly(item.sourcesFor(u)))?join(" ") == ids(from)?join(" "))></#function>
<#assign items = data?filter(i -> received(i)?size != 0)>
<#assign givers = parties?filter(p -> giver(p))>
<#if (items?size + givers?size > 0)>
## Information from other sources

</#if>
<#if (items?size > 0)>
We get some information about you from others:

<#assign used = items?filter(i -> i.uses?filter(u -> foreignOnly(i.sourcesFor(u))?size != 0)?size != 0)>
| Information | Where it comes from |<#if (used?size > 0)> What for |</#if>
|---|---|<#if (used?size > 0)>---|</#if>
<#list items as item>
<#-- One row for all uses that have it from the same others, and one for others that no use names. -->
<#assign told = []>
<#assign named = []>
<#list item.uses as use>
<#assign from = foreignOnly(item.sourcesFor(use))>
<#if (from?size > 0) && !told?seq_contains(ids(from)?join(" "))>
<#assign told = told + [ids(from)?join(" ")]>
<#assign named = named + ids(from)>
| ${capitalized(item.label)} | ${capitalized(joined(from))} | ${capitalized(joined(alike(item, from)?map(u -> u.label)))} |
</#if>
</#list>
<#assign rest = received(item)?filter(f -> !named?seq_contains(f.id))>
<#if (rest?size > 0)>
| ${capitalized(item.label)} | ${capitalized(joined(rest))} |<#if (used?size > 0)> |</#if>
</#if>
</#list>
</#if>
<#if (givers?size > 0)>

<#-- What else is known of those who receive something too is told with the others who do. -->
<#function more party><#return !receiver(party) && ((party.role && !party.role.isA("data-source")) || party.country || party.purposes || party.receives.no || detailed(party))></#function>
<#macro name party><#if party.role><@says party.role>${headed(party)}</@says><#else>${headed(party)}</#if></#macro>
Who gives or sells us information about you:

<#list givers as party>
- **<@name party/><#if more(party)>:</#if>**<#if more(party)><#if party.role && !party.role.isA("data-source")> ${capitalized(party.role)}.</#if><#if party.country> They work in ${party.country}.</#if><#if party.purposes> What for: ${party.purposes}.</#if><#if party.receives.no> <@says party.receives.no>We give them no information.</@says></#if><@detail party/></#if>
</#list>
</#if>
