<#include "parts.md.ftl">
<#-- Where information may go without more, nothing has to allow it. -->
<#assign european = laws?filter(l -> l == "gdpr")?size != 0>
<#assign british = laws?filter(l -> l == "uk-gdpr")?size != 0>
<#function free country origin>
<#if european || origin == "EU" || origin == "EEA"><#return country.eea></#if>
<#if british || origin == "GB"><#return country.eea || country == "GB"></#if>
<#return country == origin>
</#function>
<#function abroad party>
<#local origin = "">
<#if party.transfer.from><#local origin = party.transfer.from><#elseif organization.country><#local origin = organization.country></#if>
<#local needing = party.country?filter(c -> !free(c, origin))>
<#if needing?size == 0 && !european && (british || origin == "GB")>
<#-- Adequate by the law of the United Kingdom, which has it told all the same (UK GDPR art. 13(1)(f)). -->
<#return party.country?filter(c -> c != "GB")>
</#if>
<#return needing>
</#function>
<#assign transfers = parties?filter(p -> p.transfer)?filter(p -> !p.country || abroad(p)?size != 0)>
<#if (transfers?size > 0)>
## Information in other countries

This is what allows information to go to another country:

<#list transfers as party>
- **${headed(party)}**<#if (abroad(party)?size > 0)>, in ${joined(abroad(party))}</#if><#if party.transfer.basis>: ${party.transfer.basis}</#if>.<#if party.transfer.scheme> The decision, program or terms: ${party.transfer.scheme}.</#if><#if party.transfer.copyAt> Where you can get a copy of the terms: ${sentence(party.transfer.copyAt)}</#if>
</#list>
</#if>
