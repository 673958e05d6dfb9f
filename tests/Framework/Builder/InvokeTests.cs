using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class InvokeTests
{
    [Theory]
    [InlineData("adaptiveCard/action")]
    [InlineData("application/search")]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("unheard of")]
    public async Task Invoke_that_nobody_handles_is_answered_501(string name)
    {
        var value = new JObject { ["kind"] = "search", ["queryText"] = "q", ["action"] = new JObject { ["type"] = "Action.Execute" } };
        Assert.Equal(501, (await Turns.InvokeAsync(new ActivityHandler(), Invoke(name, value))).Status);
    }

    [Theory]
    [InlineData(null, "Missing value property for search")]
    [InlineData("text", "Value property is not properly formed for search")]
    [InlineData("{}", "Missing kind property for search")]
    [InlineData("{'kind':'search'}", "Missing queryText property for search")]
    public Task Bad_search_says_what_is_wrong(string? value, string message) => RefusedAsync("application/search", value, "BadRequest", message);

    [Theory]
    [InlineData(null, "BadRequest", "Missing value property")]
    [InlineData("text", "BadRequest", "Value property instance is not properly formed")]
    [InlineData("{}", "BadRequest", "Missing action property")]
    [InlineData("{'action':{'type':'Action.Submit'}}", "NotSupported", "The action 'Action.Submit'is not supported.")]
    public Task Bad_card_action_says_what_is_wrong(string? value, string code, string message) =>
        RefusedAsync("adaptiveCard/action", value, code, message);

    [Fact]
    public async Task Search_from_Teams_may_leave_its_kind_out()
    {
        var activity = Invoke("application/search", JObject.Parse("{'queryText':'shoes'}"));
        activity.ChannelId = Channels.Msteams;

        var answer = await Turns.InvokeAsync(new Searching(), activity);

        Assert.Equal(200, answer.Status);
        Assert.Equal("search:shoes", Assert.IsType<SearchInvokeResponse>(answer.Body).Value);
    }

    [Fact]
    public async Task Health_is_told()
    {
        var answer = await Turns.InvokeAsync(new ActivityHandler(), Invoke("healthCheck", null));

        var results = Assert.IsType<HealthCheckResponse>(answer.Body).HealthResults!;
        Assert.True(results.Success);
        Assert.Equal("Health check succeeded.", Assert.Single(results.Messages!));
    }

    private static async Task RefusedAsync(string name, string? value, string code, string message)
    {
        var answer = await Turns.InvokeAsync(
            new ActivityHandler(), Invoke(name, value is ['{', ..] ? JObject.Parse(value) : value));

        var body = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        var error = Assert.IsType<Error>(body.Value);
        Assert.Equal((400, 400, "application/vnd.microsoft.error"), (answer.Status, body.StatusCode, body.Type));
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    private static Activity Invoke(string name, object? value)
    {
        var activity = RecordingAdapter.Message();
        activity.Type = ActivityTypes.Invoke;
        activity.Name = name;
        activity.Value = value;
        return activity;
    }

    private sealed class Searching : ActivityHandler
    {
        protected override Task<SearchInvokeResponse> OnSearchInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, SearchInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new SearchInvokeResponse { Value = $"{invokeValue.Kind}:{invokeValue.QueryText}" });
    }
}
