## What we do

<#list safeguards as safeguard>
- <#if safeguard.claim><@says safeguard>${sentence(safeguard.claim)}</@says><#if safeguard.appliesTo> This is so for: ${safeguard.appliesTo}.</#if><#else>${capitalized(safeguard.label)}<#if safeguard.appliesTo>, for this: ${safeguard.appliesTo}</#if></#if>
</#list>
