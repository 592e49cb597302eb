<#include "parts.md.ftl">
## Information collected automatically

When you use our site, we collect some information without asking you to type it in:

<#list data?filter(i -> i.from.isA("observation")) as item>
- **${capitalized(item.label)}**<#if item.uses>, which we use ${joined(purposes(item.uses))}</#if>.
</#list>
