## Offers in exchange for information

<#if incentives.no>
<@says incentives.no>We give no advantages in exchange for information.</@says>
</#if>
<#list incentives as offer>
- <#if offer.what>**${sentence(offer.what)}**<#else>**Not named.**</#if><#if offer.data> What we ask for: ${offer.data}.</#if><#if offer.value> What the information is worth to us: ${sentence(offer.value)}</#if><#if offer.method> How we estimated that: ${sentence(offer.method)}</#if><#if offer.terms> The terms: ${offer.terms.link}.</#if><#if offer.leave> How to leave: ${sentence(offer.leave)}</#if>
</#list>
