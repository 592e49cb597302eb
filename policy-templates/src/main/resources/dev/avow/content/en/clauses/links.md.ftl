<#include "parts.md.ftl">
<#assign place = capitalized(ours())>
## Links to other sites

<#if links.toOthers>
<@says links.toOthers>${place} has links to sites of others. This notice does not cover those sites.</@says>
</#if>
<#if links.toOthers.no>
<@says links.toOthers.no>${place} has no links to sites of others.</@says>
</#if>
<#if links.framing>

<@says links.framing>Some pages of others are shown in a frame ${there()}, where they may look like ours. This notice does not cover those pages.</@says>
</#if>
<#if links.framing.no>

<@says links.framing.no>No pages of others are shown in a frame ${there()}.</@says>
</#if>
<#if links.note>

${sentence(links.note)}
</#if>
