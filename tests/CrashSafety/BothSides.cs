using System.Net;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;

namespace EthicalBot.Tests.CrashSafety;

/// <summary>A customer and an agent in one conversation with a bot that dies at random moments; remembers what each of them said.</summary>
internal sealed class BothSides(RestartingBot bot, CustomerDriver customer, AgentDriver marie, Random random)
{
    private const int DeathsPerTalk = 3;
    private const int WordsPerTalk = 6;

    public List<string> CustomerSaid { get; } = [];

    public List<string> MarieSaid { get; } = [];

    /// <summary>The ids of what the assistant had to answer.</summary>
    public List<string> Asked { get; } = [];

    public int Deaths { get; private set; }

    /// <summary>The customer asks the assistant, the bot dies somewhere, and the answer comes all the same.</summary>
    public async Task AskAsync(string text)
    {
        CustomerSaid.Add(text);
        var message = customer.Message(text);
        var asking = bot.InsistAsync(() => customer.SendAsync(message));
        await DieAsync();
        var id = await asking;
        await bot.InsistAsync(() => customer.AnswersAsync(id));
        Asked.Add(id);
    }

    /// <summary>The agent does something, and the bot dies somewhere.</summary>
    public async Task ActAsync(string reference, string act, object body)
    {
        var acting = bot.InsistAsync(() => marie.PostAsync($"/cases/{reference}/{act}", body));
        await DieAsync();
        var (status, answer) = await acting;
        // An end that was done and not heard of leaves no case to end.
        Assert.True(status == HttpStatusCode.OK || (act == "give-back" && status == HttpStatusCode.NotFound), $"{act}: {status} {answer}");
    }

    /// <summary>Both talk at once while the bot dies again and again.</summary>
    public async Task TalkAsync(string reference, int round)
    {
        var fromCustomer = Task.Run(async () =>
        {
            for (var word = 0; word < WordsPerTalk; word++)
            {
                // The assistant would know an answer.
                var text = $"where is my parcel, {Word(round, word)}?";
                CustomerSaid.Add(text);
                var message = customer.Message(text);
                await bot.InsistAsync(() => customer.SendAsync(message));
            }
        });
        var fromMarie = Task.Run(async () =>
        {
            for (var word = 0; word < WordsPerTalk; word++)
            {
                var text = $"I look at it, {Word(round, word)}.";
                MarieSaid.Add(text);
                await bot.InsistAsync(() => marie.SayAsync(reference, text, $"say-{round}-{word}"));
            }
        });
        for (var death = 0; death < DeathsPerTalk; death++)
            await DieAsync();
        await Task.WhenAll(fromCustomer, fromMarie);
        await DeskSteps.UntilAsync(async () => (await marie.ViewAsync(reference))["lines"]!.Count(line => (string?)line["speaker"] == "customer") == CustomerSaid.Count);
    }

    private async Task DieAsync()
    {
        // Long enough to reach the end of a request to a process that is still cold.
        await Task.Delay(TimeSpan.FromMilliseconds(random.Next(0, 1000)));
        await bot.DieAsync();
        Deaths++;
    }

    private static string Word(int round, int word) => $"{(char)('a' + round)}{(char)('a' + word)}";
}
