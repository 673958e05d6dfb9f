using System.Globalization;
using EthicalBot.Conversation.Emails;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.Mail;

/// <summary>Says of each wrong setting its name, its value (secrets hidden) and what would be right.</summary>
internal sealed class MailOptionsValidator : IValidateOptions<MailOptions>
{
    private const int ImplicitTls = 465;

    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var problems = (options.HasServer ? ProblemsOfServer(options) : ProblemsWithoutServer(options)).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> ProblemsWithoutServer(MailOptions options)
    {
        if (!string.IsNullOrEmpty(options.From) || !string.IsNullOrEmpty(options.User) || !string.IsNullOrEmpty(options.Password))
            yield return "Mail:Host is not set, and Mail:From, Mail:User or Mail:Password is. Set Mail:Host too, or remove the others.";
    }

    private static IEnumerable<string> ProblemsOfServer(MailOptions options)
    {
        if (Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
            yield return $"Mail:Host is '{Shown(options.Host)}'. It must be the name of a mail server, such as smtp.shop.example.";
        if (options.Port == ImplicitTls)
            yield return "Mail:Port is 465, on which encryption begins before the first word. Use the server's port for STARTTLS, mostly 587.";
        else if (options.Port is < 1 or > 65_535)
            yield return string.Create(CultureInfo.InvariantCulture, $"Mail:Port is {options.Port}. It must be 1 to 65535, mostly 587.");
        if (string.IsNullOrEmpty(options.From))
            yield return "Mail:From is not set, and Mail:Host is. Set it to the address from which e-mails come, such as service@shop.example.";
        else if (!Email.IsAddress(options.From))
            yield return $"Mail:From is '{Shown(options.From)}'. It must be a plain address, such as service@shop.example.";
        if (string.IsNullOrEmpty(options.User) != string.IsNullOrEmpty(options.Password))
            yield return "Mail:User and Mail:Password (hidden) go together: set both or neither.";
        if (!options.StartTls && !IsThisMachine(options.Host))
            yield return "Mail:StartTls is false, and Mail:Host is another machine: codes would travel in clear. Leave it true.";
        if (options.TimeoutSeconds is < 1 or > 120)
            yield return string.Create(CultureInfo.InvariantCulture, $"Mail:TimeoutSeconds is {options.TimeoutSeconds}. It must be 1 to 120.");
        if (options.Attempts is < 1 or > 20)
            yield return string.Create(CultureInfo.InvariantCulture, $"Mail:Attempts is {options.Attempts}. It must be 1 to 20.");
    }

    private static bool IsThisMachine(string? host) =>
        host is "localhost" || (System.Net.IPAddress.TryParse(host, out var address) && System.Net.IPAddress.IsLoopback(address));

    // "user:secret@host" would print the secret, and a line break would make two lines of this one.
    private static string Shown(string? value) => value is null || value.Contains(':', StringComparison.Ordinal) || value.Any(char.IsControl) ? "(hidden)" : value;
}
