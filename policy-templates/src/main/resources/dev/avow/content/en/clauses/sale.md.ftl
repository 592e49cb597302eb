## Sale and advertising

<#if disclosures.sells>
<@says disclosures.sells>We sell personal information, for money or for something else of value.</@says>
</#if>
<#if disclosures.sells.no>
<@says disclosures.sells.no>We do not sell personal information, neither for money nor for anything else of value.</@says>
</#if>
<#if disclosures.sharesForAds>
<@says disclosures.sharesForAds>We share personal information for advertising that rests on your activity across different sites.</@says>
</#if>
<#if disclosures.sharesForAds.no>
<@says disclosures.sharesForAds.no>We do not share personal information for advertising that rests on your activity across different sites.</@says>
</#if>
<#if disclosures.sellsUnder16>
<@says disclosures.sellsUnder16>We sell personal information of people who we know are under 16.</@says>
</#if>
<#if disclosures.sellsUnder16.no>
<@says disclosures.sellsUnder16.no>We do not knowingly sell personal information of people under 16.</@says>
</#if>
<#if disclosures.limitsSensitive>
<@says disclosures.limitsSensitive>We use sensitive information only for purposes that the law exempts from the right to limit its use.</@says>
</#if>
<#if disclosures.limitsSensitive.no>
<@says disclosures.limitsSensitive.no>We also use sensitive information for purposes that the law lets you limit.</@says>
</#if>
