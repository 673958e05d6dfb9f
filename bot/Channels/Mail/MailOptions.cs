namespace EthicalBot.Bot.Channels.Mail;

/// <summary>Settings <c>Mail:*</c>: the server that sends e-mails.</summary>
internal sealed class MailOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Mail";

    /// <summary>The server's name; absent, no e-mail leaves.</summary>
    public string? Host { get; set; }

    /// <summary>Its port: 1 to 65,535.</summary>
    public int Port { get; set; } = 587;

    /// <summary>The address from which e-mails come.</summary>
    public string? From { get; set; }

    /// <summary>The user at the server; absent, none is told.</summary>
    public string? User { get; set; }

    /// <summary>The user's password.</summary>
    public string? Password { get; set; }

    /// <summary>Whether the connection is encrypted before anything is said.</summary>
    public bool StartTls { get; set; } = true;

    /// <summary>How long the server may take for one e-mail, in seconds: 1 to 120.</summary>
    public int TimeoutSeconds { get; set; } = 20;

    /// <summary>How often one e-mail is tried: 1 to 20.</summary>
    public int Attempts { get; set; } = 6;

    /// <summary>Whether a server is configured.</summary>
    public bool HasServer => !string.IsNullOrWhiteSpace(Host);
}
