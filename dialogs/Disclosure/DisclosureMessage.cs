using EthicalBot.Cards;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Dialogs.Disclosure;

/// <summary>The first thing that every customer is told: that this is an AI, what it does and does not do, and how a person is reached.</summary>
public sealed class DisclosureMessage
{
    private const string Key = "Disclosure.Text";
    private static readonly string[] Answers = ["Disclosure.AnswerOrder", "Disclosure.AnswerAi", "Disclosure.AnswerPerson"];

    private readonly Say _say;
    private readonly PersonReachText _reach;
    private readonly CompanyOptions _company;

    /// <summary>Takes the wording of which its version is made.</summary>
    public DisclosureMessage(Say say, PersonReachText reach, Wording wording, CompanyOptions company)
    {
        (_say, _reach, _company) = (say, reach, company);
        Version = wording.VersionOf(Key);
    }

    /// <summary>Names the wording that was given, for the proof that it was.</summary>
    public string Version { get; }

    /// <summary>Makes the message as it is true now.</summary>
    public async Task<Activity> MakeAsync(string language, CancellationToken cancellationToken)
    {
        var activity = _say.TextWithAnswers(Key, language, Answers,
            ("assistant", _company.Assistant), ("company", _company.Name), ("reach", await _reach.HowAsync(language, cancellationToken)));
        activity.ChannelData = new JObject((JObject?)activity.ChannelData ?? []) { ["disclosure"] = Version };
        return activity;
    }

    /// <summary>Whether the activity is the disclosure in its present wording.</summary>
    public bool Is(Activity activity) => (string?)(activity.ChannelData as JObject)?["disclosure"] == Version;
}
