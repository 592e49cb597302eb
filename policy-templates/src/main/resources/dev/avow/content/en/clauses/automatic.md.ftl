<#include "parts.md.ftl">
## Information collected automatically

We collect some information without asking you to type it in:

<#function usesOf item><#return item.uses?filter(u -> item.sourcesFor(u)?filter(f -> observed(f))?size != 0)></#function>
<#assign seen = data?filter(i -> i.sources?filter(f -> observed(f))?size != 0)>
<#assign used = seen?filter(i -> usesOf(i)?size != 0)>
<#if (used?size > 0)>
| Information | What for |
|---|---|
<#list seen as item>
| ${capitalized(item.label)} | ${capitalized(joined(usesOf(item)?map(u -> u.label)))} |
</#list>
<#else>
<#list seen as item>
- ${capitalized(item.label)}
</#list>
</#if>
