using System.Text.RegularExpressions;
using EthicalBot.Conversation.Emails;
using EthicalBot.Privacy;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Walk;

/// <summary>Chooses what a customer says next, from what is open and what they were shown.</summary>
internal sealed class WalkTalk(WalkGround ground, WalkedCustomer who, bool wantsSomething, Random random)
{
    private const int Newest = 40;

    private readonly WalkWords _words = ground.Words;
    private readonly List<WalkSaid> _seen = [];

    /// <summary>What is said next; whoever wants something mostly gets on with it.</summary>
    public async Task<WalkSaid> ChooseAsync(IReadOnlyList<JObject> answers, JObject state, string language, bool isOpen)
    {
        var buttons = Buttons(answers).ToList();
        _seen.AddRange(buttons);
        var dice = random.Next(100);
        if (wantsSomething)
            return dice < 84 ? isOpen || random.Next(6) == 0 ? await FittingAsync(buttons, state, language) : new(_words.Wish(random, who.Orders, language)) : Odd(language);
        return dice switch
        {
            < 36 => await FittingAsync(buttons, state, language),
            < 52 => new(_words.Wish(random, who.Orders, language)),
            _ => Odd(language),
        };
    }

    /// <summary>A wish for a person.</summary>
    public WalkSaid ForPerson(string language) => new(_words.ForPerson(random, language));

    /// <summary>The buttons of answers.</summary>
    public static IEnumerable<WalkSaid> Buttons(IEnumerable<JObject> answers) => answers.SelectMany(answer =>
        (answer["suggestedActions"]?["actions"] ?? new JArray()).Select(action => (string?)action["value"]).OfType<string>().Select(words => new WalkSaid(words))
        .Concat(answer.SelectTokens("$.attachments[*].content.actions[*]").OfType<JObject>().Where(action => (string?)action["type"] == "Action.Submit" && action["data"] is JObject)
            .Select(action => new WalkSaid((string?)action["title"] ?? "", (JObject)action["data"]!)))); // not null: asked just before

    private WalkSaid Odd(string language) => random.Next(48) switch
    {
        < 12 => new(WalkWords.Odd(random)),
        < 23 => new(_words.Interruption(random)),
        < 29 => new(_words.Hostile(random)),
        < 36 => new(_words.Said(random, language)),
        < 38 => new(_words.Language(random)),
        < 41 when _seen.Count > 0 => WalkWords.One(random, _seen),
        < 44 => new(WalkWords.Answer(random)),
        < 45 => WalkSaid.File,
        < 46 => ForPerson(language),
        _ => new($"{_words.Wish(random, who.Orders, language)}. {_words.Said(random, language)}"),
    };

    // An answer to what is asked, mostly a right one.
    private async Task<WalkSaid> FittingAsync(List<WalkSaid> buttons, JObject state, string language)
    {
        if (random.Next(12) == 0)
            return new(WalkWords.Answer(random));
        var expected = Enum.TryParse<DataClass>(state["OpenQuestion"]?["Expected"]?.ToString(), out var data) ? data : DataClass.None;
        // A code or an address is typed; a button beside it says that there is none.
        var typed = expected is DataClass.None ? 4 : expected is DataClass.Secret or DataClass.Credential ? 12 : 2;
        if (buttons.Count > 0 && random.Next(typed) != 0 == (expected is DataClass.None))
            return random.Next(2) == 0 ? buttons[0] : WalkWords.One(random, buttons);
        return expected switch
        {
            DataClass.OrderNumber => new(who.Orders.Count > 0 ? WalkWords.One(random, who.Orders).Number : "10042"),
            DataClass.Credential => new(random.Next(12) switch { 0 => "marie@example.org", 1 => who.Postcode, 2 => $"{who.Name}, {who.Postcode}", _ => who.Email }),
            DataClass.Secret => new(random.Next(10) == 0 ? "000000" : await CodeAsync()),
            DataClass.ContactWay => new("06 12 34 56 78"),
            DataClass.Address => new(WalkWords.Place(random)),
            DataClass.FreeText => new(_words.Said(random, language)),
            _ => new(random.Next(2) == 0 ? _words.YesOrNo(random, language) : WalkWords.Answer(random)),
        };
    }

    private async Task<string> CodeAsync()
    {
        var mails = await ground.App.Services.GetRequiredService<IEmailOutbox>().ListAsync(Newest, default);
        return mails.Where(mail => mail.Email.To == who.Email).Select(mail => Regex.Match(mail.Email.Text, @"\b[0-9]{6}\b").Value).FirstOrDefault(code => code.Length > 0) ?? "000000";
    }
}
