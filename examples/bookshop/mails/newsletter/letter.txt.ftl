<#if reader.name?has_content>Dear ${reader.name},<#else>Dear reader,</#if>

<#list books as book>
${book.title}
${book.blurb}
https://harborbooks.example/books/${book.slug}/

</#list>
--
You get the Harbor Letter because you joined on our newsletter page.
To leave it, reply with the word "unsubscribe", or go to
https://harborbooks.example/unsubscribe?m=${token}

Harbor Books, Inc.
12 Quay Street, Burlington, MA 01803, United States
