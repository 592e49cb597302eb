## California privacy choices

<#if disclosures.sells || disclosures.sharesForAds>
<#list choices?filter(c -> c.id == "sale" && c.at) as choice>
- [Do Not Sell or Share My Personal Information](${choice.at.href})
</#list>
</#if>
<#if disclosures.limitsSensitive.no>
<#list choices?filter(c -> c.id == "sensitive" && c.at) as choice>
- [Limit the Use of My Sensitive Personal Information](${choice.at.href})
</#list>
</#if>
