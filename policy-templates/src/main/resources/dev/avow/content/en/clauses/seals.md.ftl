<#assign seals = complaints.redress?filter(r -> r.kind == "seal" && (r.name || r.url))>
<#if (seals?size > 0)>
## Seals and certificates

We hold:

<#list seals as seal>
- <@says seal.kind><#if seal.name>${capitalized(seal.name)}<#if seal.url>: </#if></#if><#if seal.url>${seal.url.link}</#if></@says>
</#list>
</#if>
