using System.ComponentModel.DataAnnotations;

namespace EthicalBot.Bot.Channels.DirectLine;

/// <summary>Settings <c>Channels:DirectLine:*</c>.</summary>
internal sealed class DirectLineOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Channels:DirectLine";

    /// <summary>The secret with which another server asks for tokens; 20 characters or more. Absent: only the chat page of this bot can talk to it.</summary>
    [MinLength(20)]
    public string? Secret { get; set; }

    /// <summary>Other web pages that may call, such as <c>https://shop.example</c>; the bot's own page always may.</summary>
    public IList<string> Origins { get; } = [];

    /// <summary>Minutes for which a token is good: 1 to 1440.</summary>
    [Range(1, 1440)]
    public int TokenMinutes { get; set; } = 30;

    /// <summary>Messages that one conversation may send in a minute: 1 to 100,000.</summary>
    [Range(1, 100_000)]
    public int MessagesPerMinute { get; set; } = 60;

    /// <summary>Conversations that one address may open in a minute: 1 to 100,000.</summary>
    [Range(1, 100_000)]
    public int SessionsPerMinute { get; set; } = 60;

    /// <summary>Bytes of one posted activity at most: 1 kB to 1 MB.</summary>
    [Range(1024, 1024 * 1024)]
    public int MostActivityBytes { get; set; } = 512 * 1024;

    /// <summary>Bytes of one uploaded file at most: 1 kB to 20 MB.</summary>
    [Range(1024, 20 * 1024 * 1024)]
    public int MostFileBytes { get; set; } = 5 * 1024 * 1024;
}
