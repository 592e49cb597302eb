## How long we keep it

<#assign kept = data?filter(i -> i.keep || i.keep.none)>
<#assign reasons = kept?filter(i -> i.keep.because || i.keep.law)>
<#assign ends = kept?filter(i -> i.keep.afterwards)>
| Information | How long |<#if (reasons?size > 0)> Why so long |</#if><#if (ends?size > 0)> What happens then |</#if>
|---|---|<#if (reasons?size > 0)>---|</#if><#if (ends?size > 0)>---|</#if>
<#list kept as item>
| ${capitalized(item.label)} | <#if item.keep.none><@says item.keep.none>We do not store it</@says><#else>${capitalized(item.keep)}</#if> |<#if (reasons?size > 0)> <#if item.keep.because>${capitalized(item.keep.because)}</#if><#if item.keep.because && item.keep.law>; </#if><#if item.keep.law>${item.keep.law}</#if> |</#if><#if (ends?size > 0)> <#if item.keep.afterwards>It is ${item.keep.afterwards}</#if> |</#if>
</#list>
<#assign own = uses?filter(u -> u.keep || u.keep.none)>
<#if (own?size > 0)>

Where a [use](#how-we-use) names a time of its own, that time holds for that use.
</#if>
