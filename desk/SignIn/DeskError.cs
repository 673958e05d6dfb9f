using Microsoft.AspNetCore.Http;

namespace EthicalBot.Desk.SignIn;

/// <summary>An error as the desk's page reads it: <c>{"error":{"code","message"}}</c>. The page words it by its code.</summary>
internal static class DeskError
{
    public static IResult SignedOut() => Answer(StatusCodes.Status401Unauthorized, "SignedOut", "Sign in first.");

    public static IResult NotAllowed() => Answer(StatusCodes.Status403Forbidden, "NotAllowed", "Your role does not allow this.");

    public static IResult StaleForm() =>
        Answer(StatusCodes.Status400BadRequest, "StaleForm", $"Send the header {DeskForm.Header} with the token that GET /desk/api/session gave last.");

    public static IResult WrongSignIn() => Answer(StatusCodes.Status401Unauthorized, "WrongSignIn", "Name and password do not let anyone in now.");

    public static IResult LinkSpent() => Answer(StatusCodes.Status410Gone, "LinkSpent", "This link was used, has expired, or is not one of ours.");

    public static IResult Bad(string code, string message) => Answer(StatusCodes.Status400BadRequest, code, message);

    public static IResult NotFound(string code, string message) => Answer(StatusCodes.Status404NotFound, code, message);

    public static IResult TooMany() => Answer(StatusCodes.Status429TooManyRequests, "TooMany", "Wait a minute and try again.");

    public static IResult Conflict(string code, string message) => Answer(StatusCodes.Status409Conflict, code, message);

    public static IResult TakenByOther(string agent) =>
        Results.Json(new { error = new { code = "TakenByOther", message = "Another agent holds this case.", agent } }, statusCode: StatusCodes.Status409Conflict);

    private static IResult Answer(int status, string code, string message) => Results.Json(new { error = new { code, message } }, statusCode: status);
}
