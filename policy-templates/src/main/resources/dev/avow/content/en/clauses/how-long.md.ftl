<#include "parts.md.ftl">
## How long we keep it

<#assign kept = data?filter(i -> i.keep || i.keep.none)>
| Information | How long |
|---|---|
<#list kept as item>
| ${capitalized(item.label)} | <#if item.keep.none><@says item.keep.none>We do not store it</@says><#else><#assign time><#if timed(item.keep)>${item.keep}<#if item.keep.afterwards>, </#if></#if><#if item.keep.afterwards>then it is ${item.keep.afterwards}</#if></#assign>${capitalized(time)}<#if item.keep.because><#if timed(item.keep) || item.keep.afterwards>. </#if>Reason: ${item.keep.because}</#if><#if item.keep.law><#if timed(item.keep) || item.keep.afterwards || item.keep.because>. </#if>Law: ${item.keep.law}</#if></#if> |
</#list>
<#assign own = uses?filter(u -> u.keep || u.keep.none)>
<#if (own?size > 0)>

Where a [use](#how-we-use) has a period of its own, that period holds for that use.
</#if>
