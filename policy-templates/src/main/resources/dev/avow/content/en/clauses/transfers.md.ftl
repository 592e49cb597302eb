<#include "parts.md.ftl">
## Information in other countries

This is what allows information to go to another country:

<#-- Where information may go without more, nothing has to allow it. -->
<#assign european = laws?filter(l -> l == "gdpr")?size != 0>
<#assign british = laws?filter(l -> l == "uk-gdpr")?size != 0>
<#function free country>
<#if european><#return country.eea></#if>
<#if british><#return country.eea || country == "GB"></#if>
<#return organization.country && country == organization.country>
</#function>
<#list parties?filter(p -> p.transfer) as party>
<#assign abroad = party.country?filter(c -> !free(c))>
- **${headed(party)}**<#if (abroad?size > 0)>, in ${joined(abroad)}</#if><#if party.transfer.basis>: ${party.transfer.basis}</#if>.<#if party.transfer.scheme> The decision or program: ${party.transfer.scheme}.</#if><#if party.transfer.copyAt> Where you can get a copy of the terms: ${sentence(party.transfer.copyAt)}</#if>
</#list>
