## What we do

<#list safeguards as safeguard>
- <#if safeguard.claim><@says safeguard>${sentence(safeguard.claim)}</@says><#else>${capitalized(safeguard.label)}</#if>
</#list>
