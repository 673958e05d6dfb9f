using EthicalBot.Cards;
using EthicalBot.Dialogs.AboutAi;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Dialogs.Disclosure;

/// <summary>The first thing that every customer is told: that this is an AI, what it does and does not do, and how a person is reached.</summary>
public sealed class DisclosureMessage
{
    private const string Key = "Disclosure.Text";
    private static readonly string[] Choice = ["Disclosure.AnswerAssistant", "Disclosure.AnswerPerson", "Disclosure.AnswerAi"];
    private static readonly string[] ForAssistant = ["Disclosure.AnswerOrder", "Disclosure.AnswerAi", "Disclosure.AnswerPerson"];
    private static readonly string[] ForPerson = ["Disclosure.AnswerAssistant", "Disclosure.AnswerAi"];

    private readonly Say _say;
    private readonly Wording _wording;
    private readonly PersonReachText _reach;
    private readonly CompanyOptions _company;
    private readonly string _replies;

    /// <summary>Takes the wording of which its version is made.</summary>
    public DisclosureMessage(Say say, PersonReachText reach, Wording wording, CompanyOptions company, IAiFunctions functions)
    {
        (_say, _wording, _reach, _company) = (say, wording, reach, company);
        _replies = functions.Running.Any(function => function.Model == AiModelKind.Generative) ? "Disclosure.RepliesWritten" : "Disclosure.Replies";
        Version = wording.VersionOf(Key) + wording.VersionOf(_replies);
    }

    /// <summary>Names the wording that was given, for the proof that it was.</summary>
    public string Version { get; }

    /// <summary>Makes the message as it is true now: with the choice between assistant and person, or after it was made.</summary>
    public async Task<Activity> MakeAsync(string language, string? chosen, CancellationToken cancellationToken)
    {
        var (next, answers) = chosen switch
        {
            CustomerChoice.Person => (_wording.Get("Disclosure.ChosePerson", language), ForPerson),
            CustomerChoice.Assistant => ("", ForAssistant),
            _ => (_wording.Get("Disclosure.Choose", language), Choice),
        };
        var activity = _say.TextWithAnswers(Key, language, answers,
            ("assistant", _company.Assistant), ("company", _company.Name), ("replies", _wording.Get(_replies, language)), ("reach", await _reach.HowAsync(language, cancellationToken)));
        activity.Text = $"{activity.Text}\n\n{next}".TrimEnd();
        activity.ChannelData = new JObject((JObject?)activity.ChannelData ?? []) { ["disclosure"] = Version };
        return activity;
    }

    /// <summary>Whether the activity is the disclosure in its present wording.</summary>
    public bool Is(Activity activity) => (string?)(activity.ChannelData as JObject)?["disclosure"] == Version;
}
