## Information collected automatically

We collect some information without asking you to type it in:

<#assign seen = data?filter(i -> i.from.isA("observation"))>
<#assign used = seen?filter(i -> i.uses)>
<#if (used?size > 0)>
| Information | What for |
|---|---|
<#list seen as item>
| ${capitalized(item.label)} | <#if item.uses>${capitalized(item.uses)}<#else>Not stated</#if> |
</#list>
<#else>
<#list seen as item>
- ${capitalized(item.label)}
</#list>
</#if>
