## Changes to this notice

<#if notice.changes.tell>
We announce changes ${notice.changes.tell}<#if notice.changes.noticePeriod>, ${notice.changes.noticePeriod} before they take effect</#if>.
<#elseif notice.changes.tell.no>
<@says notice.changes.tell.no>We do not announce changes.</@says>
<#elseif notice.changes.noticePeriod>
We announce changes ${notice.changes.noticePeriod} before they take effect.
</#if>
<#if notice.changes.askAgainFor>

We ask you to agree again before these changes:

<#list notice.changes.askAgainFor as change>
- ${capitalized(change)}
</#list>

</#if>
<#if notice.changes.oldData>
Information that we collected before a change falls under ${notice.changes.oldData}.
</#if>
<#if notice.changes.made>

These changes were made:

<#list notice.changes.made as change>
- <#if change.on>${change.on}<#if change.announced> (announced on ${change.announced})</#if>: </#if>${capitalized(change.what)}
</#list>

<#elseif notice.changes.made.no>
<@says notice.changes.made.no>This notice has not been changed so far.</@says>
</#if>
<#if notice.changes.list>
What changed, and when, is listed at ${notice.changes.list.link}.
</#if>
<#if notice.changes.archive>
You can read earlier versions at ${notice.changes.archive.link}.
</#if>
