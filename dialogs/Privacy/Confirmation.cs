using EthicalBot.Cards;
using EthicalBot.Understanding.PrivacyRequests;

namespace EthicalBot.Dialogs.Privacy;

/// <summary>Reads the answer to "shall I?": by its buttons, or by a bare yes or no in whichever language.</summary>
public sealed class Confirmation(Wording wording)
{
    /// <summary>True for yes, false for no, null for anything else.</summary>
    /// <param name="about">The key of the request, of which the buttons' keys are made.</param>
    public bool? Read(string text, string about, string language) =>
        Is(text, $"{about}.Yes", language) ? true : Is(text, $"{about}.No", language) ? false : PrivacyRequest.YesOrNo(text, language);

    private bool Is(string text, string key, string language) =>
        string.Equals(text.Trim().TrimEnd('.', '!').Replace('’', '\''), wording.Get(key, language).Replace('’', '\''), StringComparison.OrdinalIgnoreCase);
}
