## The last twelve months

<#if disclosures.soldLastYear>
### Information sold or shared for advertising

In the last twelve months we sold this information, or shared it for advertising across sites:

<#list disclosures.soldLastYear as item>
- ${capitalized(item.label)}
</#list>
</#if>
<#if disclosures.soldLastYear.none>
### Information sold or shared for advertising

<@says disclosures.soldLastYear.none>In the last twelve months we sold no personal information and shared none for advertising across sites.</@says>
</#if>

<#if disclosures.disclosedLastYear>
### Information disclosed for a business purpose

In the last twelve months we disclosed this information for a business purpose:

<#list disclosures.disclosedLastYear as item>
- ${capitalized(item.label)}
</#list>
</#if>
<#if disclosures.disclosedLastYear.none>
### Information disclosed for a business purpose

<@says disclosures.disclosedLastYear.none>In the last twelve months we disclosed no personal information for a business purpose.</@says>
</#if>
