## California privacy choices

<#-- The words of the link on the site, where they are told; else those of 11 CCR 7013 and 7014. -->
<#assign sale = choices?filter(c -> c.id == "sale" && c.at && (disclosures.sells || disclosures.sharesForAds))>
<#assign sensitive = choices?filter(c -> c.id == "sensitive" && c.at && disclosures.limitsSensitive.no)>
<#-- One link may serve both. -->
<#assign sensitive = sensitive?filter(c -> sale?filter(s -> s.link && c.link && s.link == c.link && s.at == c.at)?size == 0)>
Here you tell us your choice:

<#list sale as choice>
- [<#if choice.link>${capitalized(choice.link)}<#else>Do Not Sell or Share My Personal Information</#if>](${choice.at.href})
</#list>
<#list sensitive as choice>
- [<#if choice.link>${capitalized(choice.link)}<#else>Limit the Use of My Sensitive Personal Information</#if>](${choice.at.href})
</#list>
