using EthicalBot.Tests.App;
using Xunit.Abstractions;

namespace EthicalBot.Tests.CrashSafety;

public sealed class KilledProcessTests(ITestOutputHelper output)
{
    private const int Rounds = 12;

    [Fact]
    public async Task A_conversation_survives_kill_9_at_any_moment()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        var process = await BotProcess.StartAsync(folder);
        var customer = new CustomerDriver(new HttpClient { BaseAddress = process.Address }, "en");
        await customer.OpenAsync();

        var said = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            // What is asked is never the same, so that a lost or doubled answer cannot hide.
            said.Add($"where is order {20000 + round}");
            said.Add("cancel");
            foreach (var text in said[^2..])
            {
                var message = customer.Message(text);
                var moment = TimeSpan.FromMilliseconds(random.Next(0, 40));
                var posting = Record.ExceptionAsync(() => customer.SendAsync(message));
                if (text != "cancel")
                {
                    await Task.WhenAny(Task.Delay(moment), posting);
                    await process.KillAsync();
                    await posting;
                    process = await BotProcess.StartAsync(folder);
                    customer = customer.MovedTo(new HttpClient { BaseAddress = process.Address });
                }

                await customer.AnswersAsync(await customer.SendAsync(message));
            }
        }

        var all = await customer.ReadAgainAsync();
        await process.DisposeAsync();
        Assert.Equal(said, all.Where(activity => !CustomerDriver.IsBot(activity)).Select(activity => (string)activity["text"]!));
        Assert.Equal(all.Count, all.Select(activity => (string?)activity["id"]).Distinct().Count());
        // The greeting, then one answer a message.
        Assert.Equal(1 + said.Count, all.Count(CustomerDriver.IsBot));
        Directory.Delete(folder, recursive: true);
    }
}
