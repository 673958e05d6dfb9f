using System.Net.Http.Headers;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Floor;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Walk;

/// <summary>One conversation of the walk: a customer who says anything, and after every turn what must hold.</summary>
/// <param name="index">The number of the conversation: with the seed it says all that is said in it.</param>
/// <param name="isToAskFromEverywhere">Whether each new state is one from which a person is asked for, or one in some only.</param>
internal sealed class WalkingCustomer(WalkGround ground, WalkedCustomer who, int index, Random random, bool isToAskFromEverywhere)
{
    private const int OneIn = 10;

    private readonly CustomerDriver _driver = ground.App.Customer(WalkWords.One(random, ground.Wording.Languages));
    private readonly WalkTalk _talk = new(ground, who, index % 3 > 0, random);
    private readonly Random _detours = new(index);
    private readonly WalkRepeats _repeats = new();
    private readonly List<string> _lately = [];
    private readonly HashSet<string> _asked = [];
    private IReadOnlyList<JObject> _answers = [];
    private JObject _state = [];
    private string _language = "";
    private string _subject = "";
    private FloorHolder _floor;
    private int _written;
    private bool _isOver;

    /// <summary>Walks and then asks for a person; returns what did not hold, and nothing when all did.</summary>
    /// <param name="turns">How many turns at most.</param>
    public async Task<WalkFailure?> WalkAsync(int turns)
    {
        _answers = await _driver.OpenAsync();
        _language = _driver.Language;
        await LookAsync();
        for (var turn = 0; turn < turns && !_isOver; turn++)
        {
            ground.Visit(Place());
            // From a state where nobody has asked for a person yet this one does; what lies behind it is for those who come after.
            if ((isToAskFromEverywhere || _detours.Next(OneIn) == 0) && !ground.IsAskedFrom(Place()))
                break;
            var said = _floor == FloorHolder.Bot ? await _talk.ChooseAsync(_answers, _state, _language, KeptState.OpenDialogs(_state).Count > 0)
                : random.Next(2) == 0 ? _talk.ForPerson(_language) : new(ground.Wording.Get("Routing.AssistantWords", _language).Split('|')[0]);
            if (await TakeAsync(said) is { } failure)
                return failure;
        }

        return _isOver ? null : await TakeAsync(_talk.ForPerson(_language));
    }

    private async Task<WalkFailure?> TakeAsync(WalkSaid said)
    {
        var (before, state, language, place) = (_answers, _state, _language, Place());
        _lately.Add($"> {said}");
        try
        {
            if (await SayAsync(said) is not { } answers)
                return null;
            _answers = answers;
        }
        catch (TimeoutException)
        {
            return Failed("no answer", place);
        }
        catch (OperationCanceledException)
        {
            return Failed("no answer", place);
        }

        ground.Count();
        var told = string.Join("\n\n", _answers.Select(CustomerDriver.TextOf)).Trim();
        _lately.Add($"< {told}");
        if (!await LookAsync())
            return null;
        return ground.Errors() is { } error ? Failed("error", error)
            : told.Length == 0 ? Failed("nothing said", place)
            : Person(said, language, place, told)
                ?? (_floor == FloorHolder.Bot && !NextSteps.Are(_answers, told, _language, ground.Texts) ? Failed("no next step", Keys(told)) : null)
                ?? (_repeats.Thrice(_answers, IsConfirming()) is { } again ? Failed("said three times", Keys(again)) : null)
                ?? await WritesAsync(string.Join("\n\n", before.Select(CustomerDriver.TextOf)), state, said.Text, language);
    }

    private bool IsConfirming() => _state["OpenQuestion"]?["Confirms"] is JValue { Type: JTokenType.String }
        || _state.Descendants().OfType<JProperty>().Any(property => property is { Name: "ReadBack", Value.Type: JTokenType.String });

    // In one turn, whatever is open.
    private WalkFailure? Person(WalkSaid said, string language, string place, string told)
    {
        if (said.Pressed is not null || (said.Text != ground.Wording.Get("Disclosure.AnswerPerson", language) && said.Text != ground.Words.PersonWord(language)))
            return null;
        var isReached = _floor != FloorHolder.Bot || KeptState.OpenDialogs(_state).Any(dialog => dialog.StartsWith("PersonDialog", StringComparison.Ordinal))
            || ground.Texts.In(told, _language).Any(key => key.StartsWith("Person.Done", StringComparison.Ordinal));
        ground.Asked(place, isReached);
        return isReached ? null : Failed("no person", place);
    }

    private async Task<IReadOnlyList<JObject>?> SayAsync(WalkSaid said)
    {
        if (said.IsFile)
        {
            using var form = new MultipartFormDataContent();
            var part = new ByteArrayContent("a receipt"u8.ToArray());
            part.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
            form.Add(part, "file", "receipt.txt");
            var sent = await _driver.Http.PostAsync($"/v3/directline/conversations/{_driver.ConversationId}/upload?userId={_driver.UserId}", form);
            var body = await sent.Content.ReadAsStringAsync();
            Assert.True(sent.IsSuccessStatusCode, body);
            return await _driver.AnswersAsync((string)JObject.Parse(body)["id"]!); // not null: every answer has one
        }

        var message = JObject.FromObject(_driver.Message(said.Text));
        if (said.Pressed is not null)
            (message["text"], message["value"]) = (null, said.Pressed);
        var response = await _driver.PostAsync($"/v3/directline/conversations/{_driver.ConversationId}/activities", message.ToString());
        // Nothing at all is refused at the door, and whoever had themselves erased is nobody any more.
        return response.IsSuccessStatusCode ? await _driver.AnswersAsync((string)JObject.Parse(await response.Content.ReadAsStringAsync())["id"]!) : null; // not null: every answer has one
    }

    // False when the conversation is over, as after an erasure.
    private async Task<bool> LookAsync()
    {
        if (await ground.App.Services.GetRequiredService<IConversations>().FindAsync(new("directline", _driver.ConversationId), default) is not { EndedAt: null } row)
        {
            _isOver = true;
            return false;
        }

        (_language, _floor, _subject) = (row.Language, row.Floor.Holder, row.Subject);
        _state = await ground.App.StateAsync(_driver.ConversationId);
        return true;
    }

    // Which dialogs are open, and what they ask.
    private string Place()
    {
        var question = _state["OpenQuestion"];
        var asked = _state.Descendants().OfType<JProperty>().LastOrDefault(property => property.Name == "AskedBy")?.Parent;
        return $"{_floor} {string.Join('/', KeptState.OpenDialogs(_state))} {question?["Expected"]} {question?["Confirms"]} {question?["AsksWho"]} {asked?["Asked"]} {asked?["AskedBy"]}";
    }

    // Only a yes to what the turn before read back, and only that, changes anything or is given to a person to approve.
    private async Task<WalkFailure?> WritesAsync(string shown, JObject state, string said, string language)
    {
        var (binding, confirmation) = (new WriteBinding(shown, state, said, language), ground.App.Services.GetRequiredService<Confirmation>());
        var noted = ground.Writes.Of(who.Id).Skip(_written).ToList();
        _written += noted.Count;
        if (noted.Count > 0 && binding.Breach([.. noted.Select(write => write.Write)], noted[0].Before, noted.All(write => write.Outcome is WriteOutcome.Done), confirmation) is { } breach)
            return Failed($"written {breach}", string.Join(' ', noted.Select(write => write.Write)));
        foreach (var write in noted)
            ground.Did(write.Outcome is WriteOutcome.Done ? $"{write.Write}" : $"{write.Write} refused");
        foreach (var approval in (await ground.App.Services.GetRequiredService<IApprovals>().OpenOfAsync(_subject, default)).Where(approval => _asked.Add(approval.Content.Hash)))
        {
            var write = ShopWriteJson.Read(approval.Content.Payload, "walked-approval") ?? throw new InvalidOperationException("A payload does not read.");
            if (binding.Breach([write], await NotedWrites.FactsAsync(ground.App.Services, write, default), areAll: true, confirmation) is { } breached)
                return Failed($"given to approve {breached}", $"{write}");
            ground.Did($"{write} to approve");
        }

        return null;
    }

    private string Keys(string told) => string.Join(' ', ground.Texts.In(told, _language).Order(StringComparer.Ordinal)) is { Length: > 0 } keys ? keys : told.Length > 80 ? told[..80] : told;

    private WalkFailure Failed(string kind, string what) => new(kind, what, index, string.Join('\n', _lately.TakeLast(8)));
}
