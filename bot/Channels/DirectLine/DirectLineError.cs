namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>An error as Direct Line words it: <c>{"error":{"code","message"}}</c>.</summary>
internal static class DirectLineError
{
    /// <summary>The request cannot be read or asks for something that is not there.</summary>
    public static IResult BadArgument(string message) => Answer(StatusCodes.Status400BadRequest, "BadArgument", message);

    /// <summary>No token, or one that this bot did not sign.</summary>
    public static IResult NotAuthorized() =>
        Answer(StatusCodes.Status401Unauthorized, "NotAuthorized", "Send the header 'Authorization: Bearer' with a token that this bot issued.");

    /// <summary>The token was good once. 403 means this and nothing else, because clients end the conversation on it.</summary>
    public static IResult TokenExpired() =>
        Answer(StatusCodes.Status403Forbidden, "TokenExpired", "This token has expired. Ask for a new one; an expired token cannot be refreshed.");

    /// <summary>The token is for another conversation, or the conversation is over.</summary>
    public static IResult NotFound() =>
        Answer(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation for this token.");

    /// <summary>Too many bytes.</summary>
    public static IResult TooLarge(int most) => Answer(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"At most {most} bytes are taken.");

    /// <summary>A kind of file that is not taken.</summary>
    public static IResult UnsupportedFile() =>
        Answer(StatusCodes.Status415UnsupportedMediaType, "UnsupportedFile", "Images (PNG, JPEG, WebP), PDF and plain text are taken.");

    /// <summary>A picture that is cut off or malformed: what its camera wrote into it could not be taken out.</summary>
    public static IResult UnreadablePicture() =>
        Answer(StatusCodes.Status415UnsupportedMediaType, "UnsupportedFile", "This picture cannot be read to its end; save it again and send the copy.");

    /// <summary>More than the configured rate; the header Retry-After says when to come back.</summary>
    public static IResult TooManyRequests() =>
        Answer(StatusCodes.Status429TooManyRequests, "TooManyRequests", "This is more than is taken in a minute. Try again after the seconds in Retry-After.");

    private static IResult Answer(int status, string code, string message) => Results.Json(new { error = new { code, message } }, statusCode: status);
}
