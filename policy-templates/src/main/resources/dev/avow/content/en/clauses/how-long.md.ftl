<#include "parts.md.ftl">
## How long we keep it

<#assign kept = data?filter(i -> i.keep || i.keep.no)>
| Information | How long |
|---|---|
<#list kept as item>
| ${capitalized(item.label)} | <#if item.keep.no><@says item.keep.no>We do not store it</@says><#else><@keptFor item.keep; time>${capitalized(time)}</@keptFor><#list differing(item.keep) as other>. <@otherTime other/></#list></#if> |
</#list>
<#assign own = uses?filter(u -> u.keep || u.keep.no)>
<#if (own?size > 0)>

Where a [use](#how-we-use) has a period of its own, that period holds for that use.
</#if>
