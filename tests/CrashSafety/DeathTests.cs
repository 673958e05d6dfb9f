using EthicalBot.Tests.App;

namespace EthicalBot.Tests.CrashSafety;

public sealed class DeathTests
{
    public static TheoryData<DeathPoint> Points() => [.. Enum.GetValues<DeathPoint>().Except([DeathPoint.BeforeAct, DeathPoint.AfterAct])];

    [Theory]
    [MemberData(nameof(Points))]
    public async Task A_process_that_dies_loses_nothing_and_doubles_nothing(DeathPoint point)
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        var death = new Death(point);
        CustomerDriver customer;
        object message;
        await using (var first = new BotApp(folder, death.Put))
        {
            customer = first.Customer();
            await customer.OpenAsync();
            await customer.SayAsync("where is my order?");
            message = customer.Message("it's 10042");

            death.Arm();
            using var cut = new CancellationTokenSource();
            var posting = customer.Http.PostAsync(
                $"/v3/directline/conversations/{customer.ConversationId}/activities",
                new StringContent(Newtonsoft.Json.JsonConvert.SerializeObject(message), System.Text.Encoding.UTF8, "application/json"), cut.Token);
            await death.Died.WaitAsync(TimeSpan.FromSeconds(30));
            await cut.CancelAsync();
            await Record.ExceptionAsync(() => posting);
        }

        await using var second = new BotApp(folder);
        var again = customer.MovedTo(second.CreateClient());
        // The page did not hear that its message was taken, so it sends it again; then the conversation goes on.
        var id = await again.SendAsync(message);
        await again.AnswersAsync(id);
        var proof = await again.SayAsync("marie@example.org");

        Assert.Contains("Your order 10042", CustomerDriver.TextOf(proof[^1]), StringComparison.Ordinal);
        var all = await again.ReadAgainAsync();
        var said = all.Where(activity => !CustomerDriver.IsBot(activity)).Select(activity => (string?)activity["text"]);
        Assert.Equal(["where is my order?", "it's 10042", "marie@example.org"], said);
        Assert.Equal(all.Count, all.Select(activity => (string?)activity["id"]).Distinct().Count());
        Assert.Equal(4, all.Count(CustomerDriver.IsBot));
        Directory.Delete(folder, recursive: true);
    }
}
