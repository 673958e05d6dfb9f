using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Mail;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Takes files that customers send: limited in size and number, recognised by content, sealed before anything else happens.</summary>
internal sealed class DirectLineUploads(IConversationFiles files, DirectLineIncoming incoming, IOptions<DirectLineOptions> options)
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const int MostFiles = 5;

    /// <summary>Stores the files of a multipart request and returns the activity that carries them, or the error to answer with.</summary>
    public async Task<(IncomingActivity? Incoming, IResult? Error)> ReadAsync(HttpRequest request, DirectLineTicket ticket, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            return (null, DirectLineError.BadArgument("Send files as multipart/form-data with a boundary."));

        var limit = options.Value.MostFileBytes;
        if (request.ContentLength > (long)limit * MostFiles + options.Value.MostActivityBytes)
            return (null, DirectLineError.TooLarge(limit));

        var posted = new Activity { Type = ActivityTypes.Message };
        var stored = new List<Attachment>();
        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                var isActivity = section.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true;
                if (await BoundedBody.ReadAsync(section.Body, isActivity ? options.Value.MostActivityBytes : limit, cancellationToken) is not { } content)
                    return (null, DirectLineError.TooLarge(limit));
                if (isActivity)
                {
                    if (DirectLineIncoming.Parse(content.Span) is not { Type: ActivityTypes.Message } activity)
                        return (null, DirectLineError.BadArgument("The part of type application/vnd.microsoft.activity is not the JSON of a message."));
                    posted = activity;
                    continue;
                }

                if (stored.Count == MostFiles)
                    return (null, DirectLineError.BadArgument($"At most {MostFiles} files are taken at once."));
                if (FileKind.Recognise(content.Span) is not { } kind)
                    return (null, DirectLineError.UnsupportedFile());

                var name = NameOf(section);
                var id = await files.KeepAsync(ticket.Conversation, ticket.Subject, name, kind, content, cancellationToken);
                stored.Add(new Attachment { ContentType = kind, Name = name, ContentUrl = DirectLineFileLinks.Stored(id) });
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return (null, DirectLineError.BadArgument("The multipart body is cut off or malformed."));
        }

        return stored.Count == 0
            ? (null, DirectLineError.BadArgument("There is no file in this upload."))
            : (incoming.From(ticket, posted, stored), null);
    }

    // The name is only shown again; folders and control characters in it have no meaning here.
    private static string NameOf(MultipartSection section)
    {
        _ = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition);
        var name = HeaderUtilities.RemoveQuotes(disposition?.FileNameStar.HasValue == true ? disposition.FileNameStar : disposition?.FileName ?? "").Value ?? "";
        var plain = new string([.. Path.GetFileName(name.Replace('\\', '/')).Where(letter => !char.IsControl(letter))]);
        return plain.Length switch { 0 => "file", > 120 => plain[^120..], _ => plain };
    }
}
