<#-- What went to others; in a table where it is said to whom or what for. -->
<#macro disclosed entries>
<#local sent = entries?filter(e -> e.to)>
<#local why = entries?filter(e -> e.purposes)>
<#if (sent?size + why?size == 0)>
<#list entries as entry>
<#list entry.data as item>
- ${capitalized(item.label)}
</#list>
</#list>
<#else>
| What |<#if (sent?size > 0)> Who received it |</#if><#if (why?size > 0)> What for |</#if>
|---|<#if (sent?size > 0)>---|</#if><#if (why?size > 0)>---|</#if>
<#list entries as entry>
| <#if entry.data>${capitalized(entry.data)}</#if> |<#if (sent?size > 0)> <#if entry.to>${capitalized(entry.to)}</#if> |</#if><#if (why?size > 0)> <#if entry.purposes>${capitalized(entry.purposes)}</#if> |</#if>
</#list>
</#if>
</#macro>
## The last twelve months

<#if disclosures.soldLastYear>
### Information sold or shared for advertising

In the last twelve months we sold this information, or shared it for advertising across sites:

<@disclosed disclosures.soldLastYear/>
</#if>
<#if disclosures.soldLastYear.no>
### Information sold or shared for advertising

<@says disclosures.soldLastYear.no>In the last twelve months we sold no personal information and shared none for advertising across sites.</@says>
</#if>

<#if disclosures.disclosedLastYear>
### Information disclosed for a business purpose

In the last twelve months we disclosed this information for a business purpose:

<@disclosed disclosures.disclosedLastYear/>
</#if>
<#if disclosures.disclosedLastYear.no>
### Information disclosed for a business purpose

<@says disclosures.disclosedLastYear.no>In the last twelve months we disclosed no personal information for a business purpose.</@says>
</#if>
