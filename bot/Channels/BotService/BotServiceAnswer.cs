namespace EthicalBot.Bot.Channels.BotService;

/// <summary>The answers of /api/messages: a fault is <c>{"error":{"code","message"}}</c>, as the Bot Connector writes it.</summary>
internal static class BotServiceAnswer
{
    /// <summary>Stored, or nothing to do with.</summary>
    public static IResult Accepted() => Results.StatusCode(StatusCodes.Status202Accepted);

    /// <summary>The activity cannot be read.</summary>
    public static IResult BadRequest(string message) => Fault(StatusCodes.Status400BadRequest, "BadSyntax", message);

    /// <summary>The caller did not show that it speaks for the channel.</summary>
    public static IResult Unauthorized() => Fault(
        StatusCodes.Status401Unauthorized, "Unauthorized",
        "The header Authorization holds no token with which this channel may call this bot. Without MicrosoftAppId only the Emulator can call, on a developer's own machine.");

    /// <summary>Too many bytes.</summary>
    public static IResult TooLarge(int most) => Fault(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"At most {most} bytes are taken.");

    /// <summary>Its conversation was ended at this very moment, again and again.</summary>
    public static IResult TryAgain() => Fault(StatusCodes.Status503ServiceUnavailable, "ServiceError", "This did not work. Send the same activity again.");

    /// <summary>The turn was not done in time; sent again, the request gets its answer.</summary>
    public static IResult TooSlow() => Fault(StatusCodes.Status504GatewayTimeout, "Timeout", "The answer is not ready yet. Send the same activity again to get it.");

    private static IResult Fault(int status, string code, string message) => Results.Json(new { error = new { code, message } }, statusCode: status);
}
