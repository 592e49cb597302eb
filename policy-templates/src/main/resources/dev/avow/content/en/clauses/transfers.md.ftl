<#include "parts.md.ftl">
## Information in other countries

This is what allows information to go to another country:

<#list parties?filter(p -> p.transfer) as party>
- **${party.label}**<#if party.country>, in ${party.country}</#if><#if party.transfer.basis>: ${party.transfer.basis}</#if>.<#if party.transfer.scheme> The decision or program: ${party.transfer.scheme}.</#if><#if party.transfer.copyAt> Where you can get a copy of the terms: ${sentence(party.transfer.copyAt)}</#if>
</#list>
