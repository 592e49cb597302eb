## Information in other countries

These companies handle information in another country. This is what allows it to go there:

<#list parties?filter(p -> p.transfer) as party>
- **${party.name}**<#if party.country>, in ${party.country}</#if>: ${party.transfer.basis}.<#if party.transfer.scheme> It rests on ${party.transfer.scheme}.</#if><#if party.transfer.copyAt> Where you can get a copy of the terms: ${sentence(party.transfer.copyAt)}</#if>
</#list>
