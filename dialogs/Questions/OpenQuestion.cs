using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Questions;

/// <summary>What the bot's last question asked for; the best hint there is about what an answer contains.</summary>
public sealed class OpenQuestion
{
    /// <summary>The kind of data that answers it; none when nothing was asked.</summary>
    public DataClass Expected { get; set; }

    /// <summary>Whether it was asked again because an answer to it was wrong: who corrects themselves then corrects that answer.</summary>
    public bool IsRepeated { get; set; }
}
