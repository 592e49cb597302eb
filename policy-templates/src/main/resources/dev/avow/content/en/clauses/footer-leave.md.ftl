<#if mailing.optOut.reply>
To stop these messages, answer this one<#if mailing.optOut.subject> with the subject “${mailing.optOut.subject}”</#if>, or write to ${mailing.optOut.reply.link}<#if mailing.optOut.subject> with that subject</#if>.
<#elseif mailing.optOut.subject>
To stop these messages, answer this one with the subject “${mailing.optOut.subject}”.
</#if>
<#if mailing.optOut.form>

To stop these messages on the web, use the form at ${mailing.optOut.form.link}.<#if mailing.optOut.login> <@says mailing.optOut.login>You need to log in for that form.</@says></#if>
</#if>
<#if mailing.optOut.oneClick && !mailing.optOut.reply && !mailing.optOut.subject && !mailing.optOut.form>
<@says mailing.optOut.oneClick>To stop these messages, use the unsubscribe button that your mail program shows.</@says>
</#if>
<#if mailing.optOut.no>
<@says mailing.optOut.no>There is no way to leave this list.</@says>
</#if>
<#if mailing.honoredWithin || mailing.preferences>

<#if mailing.honoredWithin>We take you off the list within ${mailing.honoredWithin}.</#if><#if mailing.preferences> You can choose what you get at ${mailing.preferences.link}.</#if>
</#if>
