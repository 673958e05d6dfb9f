using System.Net;
using EthicalBot.Orders;
using EthicalBot.Orders.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace EthicalBot.Tests.Orders;

public sealed class HttpShopTests : IDisposable
{
    private const string Answer =
        """
        {
          "number": "10042", "state": "shipped",
          "placedAt": "2026-11-16T17:12:00+01:00", "updatedAt": "2026-11-20T10:02:00+01:00",
          "promisedFor": "2026-11-22", "deliveryTown": "Paris",
          "shipments": [{
            "carrier": "Colivite", "trackingNumber": "CV100428815FR", "trackingLink": "https://tracking.example.org/CV100428815FR",
            "carrierUpdatedAt": "2026-11-20T09:47:00+01:00", "expected": "2026-11-21",
            "steps": [
              { "state": "inTransit", "at": "2026-11-19T06:30:00+01:00", "place": "Gonesse" },
              { "state": "pickedUp", "at": "2026-11-18T17:45:00+01:00" }
            ]
          }],
          "items": ["not for the bot"]
        }
        """;

    private readonly FakeShopServer _server = new();
    private readonly RecordedLog<HttpShop> _log = new();

    public void Dispose()
    {
        _server.Dispose();
        _log.Dispose();
    }

    [Fact]
    public async Task The_order_is_read_with_its_steps_oldest_first()
    {
        _server.Answers(HttpStatusCode.OK, Answer);

        var order = Assert.IsType<OrderLookup.Found>(await FindAsync("marie@example.org")).Order;

        Assert.Equal(OrderState.Shipped, order.State);
        Assert.Equal(new DateOnly(2026, 11, 22), order.PromisedFor);
        Assert.Equal([TrackingState.PickedUp, TrackingState.InTransit], order.Shipments.Single().Steps.Select(step => step.State));
    }

    [Theory]
    [InlineData("application/json; charset=made-up", "")]
    [InlineData("text/plain", "\ufeff")]
    public async Task The_answer_is_read_whatever_it_claims_to_be(string contentType, string start)
    {
        _server.Answers(HttpStatusCode.OK, start + Answer, contentType);

        Assert.IsType<OrderLookup.Found>(await FindAsync());
    }

    [Fact]
    public async Task What_the_contract_lets_be_missing_may_be_missing()
    {
        _server.Answers(HttpStatusCode.OK, """{"number":"10042","state":"placed","placedAt":"2026-11-16T17:12:00Z","updatedAt":"2026-11-16T17:12:00Z","deliveryTown":"Paris","shipments":[]}""");

        Assert.Null(Assert.IsType<OrderLookup.Found>(await FindAsync()).Order.PromisedFor);
    }

    [Theory]
    [InlineData("marie@example.org", """{"number":"10042","email":"marie@example.org"}""")]
    [InlineData("75011", """{"number":"10042","postcode":"75011"}""")]
    public async Task The_question_is_in_the_body_and_the_key_in_a_header(string proof, string body)
    {
        _server.Answers(HttpStatusCode.OK, Answer);

        await FindAsync(proof);

        var call = Assert.Single(_server.Calls);
        Assert.Equal((HttpMethod.Post, new Uri("https://shop.example.com/api/orders/lookup")), (call.Method, call.Address));
        Assert.Equal("Bearer 0123456789abcdef", call.Authorization);
        Assert.Equal(body, string.Concat(call.Body.Where(c => !char.IsWhiteSpace(c))));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.Forbidden)]
    public async Task Not_found_and_forbidden_are_the_same_value(HttpStatusCode status)
    {
        _server.Answers(status);

        Assert.Equal(new OrderLookup.NotProven(), await FindAsync());
        Assert.Single(_server.Calls);
    }

    [Fact]
    public async Task A_shop_that_is_down_for_a_moment_is_asked_once_more()
    {
        _server.CannotBeReached().Answers(HttpStatusCode.OK, Answer);

        Assert.IsType<OrderLookup.Found>(await FindAsync());
        Assert.Equal(2, _server.Calls.Count);
    }

    [Fact]
    public async Task A_shop_that_stays_down_is_asked_twice_and_no_more()
    {
        _server.Answers(HttpStatusCode.InternalServerError).Answers(HttpStatusCode.BadGateway);

        Assert.Equal(new OrderLookup.Unavailable(UnavailableReason.Down), await FindAsync());
        Assert.Equal(2, _server.Calls.Count);
    }

    [Fact]
    public async Task A_shop_that_is_silent_is_given_up_in_time()
    {
        _server.NeverAnswers();

        Assert.Equal(new OrderLookup.Unavailable(UnavailableReason.TimedOut), await FindAsync(timeout: "00:00:01"));
        Assert.Single(_server.Calls);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, "", UnavailableReason.Refused)]
    [InlineData(HttpStatusCode.TooManyRequests, "", UnavailableReason.Down)]
    [InlineData(HttpStatusCode.BadRequest, "", UnavailableReason.Unreadable)]
    [InlineData(HttpStatusCode.Redirect, "", UnavailableReason.Unreadable)]
    [InlineData(HttpStatusCode.OK, "", UnavailableReason.Unreadable)]
    [InlineData(HttpStatusCode.OK, "null", UnavailableReason.Unreadable)]
    [InlineData(HttpStatusCode.OK, "<html>", UnavailableReason.Unreadable)]
    [InlineData(HttpStatusCode.OK, """{"number":"10042"}""", UnavailableReason.Unreadable)]
    public async Task What_cannot_be_used_is_not_asked_again(HttpStatusCode status, string body, string reason)
    {
        _server.Answers(status, body);

        Assert.Equal(new OrderLookup.Unavailable(reason), await FindAsync());
        Assert.Single(_server.Calls);
    }

    [Theory]
    [InlineData("\"10042\"", "\"10043\"")]
    [InlineData("\"shipped\"", "\"teleported\"")]
    [InlineData("\"shipped\"", "77")]
    [InlineData("\"inTransit\"", "null")]
    [InlineData("\"steps\"", "\"stages\"")]
    [InlineData("\"deliveryTown\": \"Paris\"", "\"deliveryTown\": null")]
    public async Task An_order_that_is_another_one_or_not_whole_is_not_shown(string part, string instead)
    {
        _server.Answers(HttpStatusCode.OK, Answer.Replace(part, instead, StringComparison.Ordinal));

        Assert.Equal(new OrderLookup.Unavailable(UnavailableReason.Unreadable), await FindAsync());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/relative")]
    public async Task A_link_that_is_no_web_link_is_dropped(string link)
    {
        _server.Answers(HttpStatusCode.OK, Answer.Replace("https://tracking.example.org/CV100428815FR", link, StringComparison.Ordinal));

        Assert.Null(Assert.IsType<OrderLookup.Found>(await FindAsync()).Order.Shipments.Single().TrackingLink);
    }

    [Fact]
    public async Task An_answer_without_end_is_not_read()
    {
        _server.Answers(HttpStatusCode.OK, new string(' ', HttpShop.LongestAnswer + 1));

        Assert.Equal(new OrderLookup.Unavailable(UnavailableReason.Unreadable), await FindAsync());
    }

    [Fact]
    public async Task The_caller_may_give_up()
    {
        _server.NeverAnswers();
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FindAsync(cancellationToken: gone.Token));
    }

    [Fact]
    public async Task No_log_line_holds_the_number_the_proof_or_the_key()
    {
        _server.CannotBeReached().CannotBeReached()
            .Answers(HttpStatusCode.Unauthorized).Answers(HttpStatusCode.OK, "marie@example.org").Answers(HttpStatusCode.OK, Answer);

        for (var i = 0; i < 4; i++) await FindAsync("marie@example.org");

        Assert.NotEmpty(_log.Lines);
        Assert.All(["10042", "marie", "0123456789abcdef"], secret =>
            Assert.All(_log.Lines, line => Assert.DoesNotContain(secret, line, StringComparison.OrdinalIgnoreCase)));
    }

    private async Task<OrderLookup> FindAsync(string proof = "75011", string timeout = "00:00:20", CancellationToken cancellationToken = default)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Orders:Url"] = "https://shop.example.com/api",
            ["Orders:Key"] = "0123456789abcdef",
            ["Orders:Timeout"] = timeout,
        }).Build();
        var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(_log).SetMinimumLevel(LogLevel.Trace))
            .AddOrders(configuration);
        services.AddHttpClient<HttpShop>().ConfigurePrimaryHttpMessageHandler(() => _server);
        await using var provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<IShop>().FindAsync(Typed.Number("10042"), Typed.Proof(proof), cancellationToken);
    }
}
