using EthicalBot.Bot.Channels.Pictures;
using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Mail;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Takes files that customers send: limited in size and number, recognised by content, rid of what cameras write into pictures, sealed before anything else happens.</summary>
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
        var most = (long)limit * MostFiles + options.Value.MostActivityBytes;
        if (request.ContentLength > most)
            return (null, DirectLineError.TooLarge(limit));
        // The server's own limit is lower than what the settings allow, and it alone stops a body that does not say how long it is.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = most;

        Activity? posted = null;
        // Kept only when all is read and good: a refused upload leaves nothing behind.
        var read = new List<(string Name, string Kind, ReadOnlyMemory<byte> Content)>();
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
                    if (posted is not null)
                        return (null, DirectLineError.BadArgument("There is more than one part of type application/vnd.microsoft.activity."));
                    if (ActivityJson.Parse(content.Span) is not { Type: ActivityTypes.Message } activity)
                        return (null, DirectLineError.BadArgument("The part of type application/vnd.microsoft.activity is not the JSON of a message."));
                    posted = activity;
                    continue;
                }

                if (read.Count == MostFiles)
                    return (null, DirectLineError.BadArgument($"At most {MostFiles} files are taken at once."));
                if (FileKind.Recognise(content.Span) is not { } kind)
                    return (null, DirectLineError.UnsupportedFile());
                if (PictureMetadata.Remove(kind, content) is not { } clean)
                    return (null, DirectLineError.UnreadablePicture());
                read.Add((NameOf(section), kind, clean));
            }
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, DirectLineError.TooLarge(limit));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return (null, DirectLineError.BadArgument("The multipart body is cut off or malformed."));
        }

        if (read.Count == 0)
            return (null, DirectLineError.BadArgument("There is no file in this upload."));

        var stored = new List<Attachment>();
        foreach (var (name, kind, content) in read)
        {
            var id = await files.KeepAsync(ticket.Conversation, ticket.Subject, name, kind, content, cancellationToken);
            stored.Add(new Attachment { ContentType = kind, Name = name, ContentUrl = DirectLineFileLinks.Stored(id) });
        }

        return (incoming.From(ticket, posted ?? new Activity { Type = ActivityTypes.Message }, stored), null);
    }

    // The name is only shown again; folders and control characters in it have no meaning here.
    private static string NameOf(MultipartSection section)
    {
        _ = ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition);
        var name = HeaderUtilities.RemoveQuotes(disposition?.FileNameStar.HasValue == true ? disposition.FileNameStar : disposition?.FileName ?? "").Value ?? "";
        var plain = new string([.. Path.GetFileName(name.Replace('\\', '/')).Where(letter => !char.IsControl(letter))]).Trim('.', ' ');
        return plain.Length switch { 0 => "file", > 120 => plain[^120..], _ => plain };
    }
}
