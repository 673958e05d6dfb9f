using EthicalBot.Cards;
using EthicalBot.Dialogs.Service.Slots;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Answers what people ask when they are asked who they are: what for, whether it is safe, which code.</summary>
public sealed class IdentityAsides(Wording wording)
{
    private const int Short = 4;

    private static readonly string[] s_asides = ["Identity.Aside.Code", "Identity.Aside.Safe", "Identity.Aside.Why"];

    /// <summary>The key of the answer; null where nothing of that is asked.</summary>
    public string? AnswerTo(string? text, string language)
    {
        var said = new SaidWords(text ?? "");
        return text is null || (said.Count > Short && !text.Contains('?', StringComparison.Ordinal)) ? null
            : Array.Find(s_asides, aside => said.HasAny(wording.Get($"{aside}Words", language).Split('|')));
    }
}
