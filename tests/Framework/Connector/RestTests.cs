using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace EthicalBot.Tests.Framework.Connector;

public class RestTests
{
    [Fact]
    public void A_wrapper_keeps_a_request_after_it_is_gone()
    {
        HttpRequestMessageWrapper wrapper;
        using (var request = new HttpRequestMessage(HttpMethod.Put, "http://x.test/a?b=c") { Content = new StringContent("body") })
        {
            request.Headers.Add("x-one", ["1", "2"]);
            wrapper = new HttpRequestMessageWrapper(request, "body");
        }

        Assert.Equal((HttpMethod.Put, "http://x.test/a?b=c", "body"), (wrapper.Method, wrapper.RequestUri!.ToString(), wrapper.Content)); // Given above.
        Assert.Equal(["1", "2"], wrapper.Headers["x-one"]);
        Assert.True(wrapper.Headers.ContainsKey("Content-Type"));
        Assert.Throws<ArgumentNullException>(() => new HttpRequestMessageWrapper(null!, "x"));
    }

    [Fact]
    public void A_wrapper_keeps_an_answer_after_it_is_gone()
    {
        HttpResponseMessageWrapper wrapper;
        using (var response = new HttpResponseMessage(HttpStatusCode.NotFound) { ReasonPhrase = "Gone fishing", Content = new StringContent("body") })
        {
            wrapper = new HttpResponseMessageWrapper(response, "body");
        }

        Assert.Equal((HttpStatusCode.NotFound, "Gone fishing", "body"), (wrapper.StatusCode, wrapper.ReasonPhrase, wrapper.Content));
        Assert.Throws<ArgumentNullException>(() => new HttpResponseMessageWrapper(null!, "x"));
    }

    [Fact]
    public void Exceptions_keep_their_message_and_their_cause()
    {
        var cause = new InvalidOperationException();

        Assert.Equal("m", new HttpOperationException("m").Message);
        Assert.Same(cause, new HttpOperationException("m", cause).InnerException);
        Assert.Same(cause, new ErrorResponseException("m", cause).InnerException);
        Assert.IsAssignableFrom<RestException>(new ErrorResponseException());
        Assert.Equal("'x' exceeds maximum length of '3'.", new ValidationException(ValidationRules.MaxLength, "x", 3).Message);
    }

    [Fact]
    public async Task Token_credentials_set_the_header()
    {
        using var request = new HttpRequestMessage();
        await new TokenCredentials("t").ProcessHttpRequestAsync(request, CancellationToken.None);
        Assert.Equal("Bearer t", request.Headers.Authorization!.ToString()); // Just set.

        await new TokenCredentials("t", "Odd").ProcessHttpRequestAsync(request, CancellationToken.None);
        Assert.Equal("Odd t", request.Headers.Authorization.ToString());

        await new BasicAuthenticationCredentials { UserName = "u", Password = "p" }.ProcessHttpRequestAsync(request, CancellationToken.None);
        Assert.Equal("Basic dTpw", request.Headers.Authorization.ToString());

        Assert.Throws<ArgumentNullException>("token", () => new TokenCredentials(string.Empty));
        Assert.Throws<ArgumentNullException>("tokenProvider", () => new TokenCredentials((ITokenProvider)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new TokenCredentials("t").ProcessHttpRequestAsync(null!, CancellationToken.None));
    }

    [Fact]
    public void Safe_JSON_reads_and_writes_with_the_settings_given()
    {
        var settings = new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore, Converters = [new Iso8601TimeSpanConverter()] };

        Assert.Equal("{\"Span\":\"PT1H30M\"}", SafeJsonConvert.SerializeObject(new Timed { Span = TimeSpan.FromMinutes(90) }, settings));
        Assert.Equal(TimeSpan.FromMinutes(90), SafeJsonConvert.DeserializeObject<Timed>("{\"Span\":\"PT1H30M\"}", settings)!.Span); // Not the JSON of null.
        Assert.Throws<ArgumentNullException>(() => SafeJsonConvert.DeserializeObject<Timed>(null!, settings));
        Assert.ThrowsAny<JsonException>(() => SafeJsonConvert.DeserializeObject<Timed>("{", settings));
    }

    [Fact]
    public void Members_that_only_the_service_sets_are_not_sent_but_values_without_a_type_are()
    {
        var settings = new JsonSerializerSettings { ContractResolver = new ReadOnlyJsonContractResolver() };

        Assert.Equal("{\"Open\":\"a\"}", SafeJsonConvert.SerializeObject(new Guarded("b"), settings));
        Assert.Equal("b", SafeJsonConvert.DeserializeObject<Guarded>("{\"Kept\":\"b\"}", settings)!.Kept); // Not the JSON of null.
        Assert.Equal("{\"any\":1}", SafeJsonConvert.SerializeObject(new { any = 1 }, settings));
    }

    private sealed class Timed
    {
        public TimeSpan Span { get; set; }
    }

    private sealed class Guarded(string kept)
    {
        public string Open { get; set; } = "a";

        [JsonProperty]
        public string Kept { get; private set; } = kept;
    }
}
